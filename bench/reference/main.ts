/** The least that plays an Ink story in a page: what the real player's start is measured against. */
import { Story } from "inkjs";
import compiled from "virtual:bench/story";

const story = new Story(compiled);
const app = document.getElementById("app")!;

function turn(): void {
  app.replaceChildren();
  while (story.canContinue) {
    const line = document.createElement("p");
    line.className = "line";
    line.textContent = story.Continue();
    app.append(line);
  }
  for (const choice of story.currentChoices) {
    const button = document.createElement("button");
    button.className = "choice";
    button.textContent = choice.text;
    button.addEventListener("click", () => {
      story.ChooseChoiceIndex(choice.index);
      turn();
    });
    app.append(button);
  }
}

turn();
