import Phaser from "phaser";
import { FrameMeter } from "./frame-meter.ts";
import type { SceneView, Vowel } from "./scene.ts";
import { StageScene, type StageSize } from "./stage-scene.ts";
import { layOut } from "./layout.ts";
import { fetchPlace, isHere } from "./places/places.ts";
import { NIGHT } from "./drawing/colour.ts";

/** What the shell gives to the stage. */
export interface StageOptions {
  /** The canvas fills this element's box from its top left corner. */
  parent: HTMLElement;
  view: SceneView;
  motion: boolean;
  /** Tells that the stage fell back to a plain canvas, or cannot be at all. */
  onLost(reason: "webgl-lost" | "no-canvas"): void;
}

/** A stage in the page. */
export interface Stage {
  show(view: SceneView): void;
  talk(vowel: Vowel): void;
  setMotion(on: boolean): void;
  /** Script time of recent frames, in milliseconds, oldest first. */
  frameCost(): number[];
  destroy(): void;
}

type Renderer = "webgl" | "canvas";

/**
 * Puts the decorative stage into the page, once the place of its view is here. It says nothing to a
 * screen reader: the canvas is hidden from it, all words are in the DOM.
 */
export async function mountStage(options: StageOptions): Promise<Stage> {
  const renderer = chooseRenderer();
  if (renderer === null) {
    options.onLost("no-canvas");
    throw new Error("This browser has no canvas to draw the stage on");
  }
  const stage = new MountedStage(options);
  try {
    await stage.start(renderer);
  } catch (problem) {
    // Some browsers promise WebGL and then refuse it.
    if (renderer === "canvas") throw problem;
    await stage.start("canvas");
  }
  return stage;
}

class MountedStage implements Stage {
  #options: StageOptions;
  /** What is painted: its place is here. */
  #view: SceneView;
  /** What was asked for last. */
  #wanted: SceneView;
  #motion: boolean;
  #meter = new FrameMeter();
  #game: Phaser.Game | null = null;
  #scene: StageScene | null = null;
  #watcher: ResizeObserver;
  #isGone = false;

  constructor(options: StageOptions) {
    this.#options = options;
    this.#view = options.view;
    this.#wanted = options.view;
    this.#motion = options.motion;
    this.#watcher = new ResizeObserver(() => this.#resize());
  }

  async start(renderer: Renderer): Promise<void> {
    const size = this.#size();
    const { width, height, density } = layOut(size, "room", false);
    const ready = Promise.withResolvers<void>();
    const scene = new StageScene(this.#view, this.#motion, size, ready.resolve);
    const game = new Phaser.Game({
      type: renderer === "webgl" ? Phaser.WEBGL : Phaser.CANVAS,
      parent: this.#options.parent,
      width,
      height,
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / density },
      backgroundColor: NIGHT,
      // Rotated sprites tear in batches of several textures (phaserjs/phaser#7372).
      maxTextures: 1,
      antialias: true,
      autoFocus: false,
      banner: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scene,
    });
    this.#game = game;
    this.#scene = scene;
    game.events.on(Phaser.Core.Events.PRE_STEP, () => this.#meter.begin());
    game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      this.#meter.end();
      this.#sleepIfStill();
    });
    await ready.promise;
    if (this.#isGone) return;
    game.canvas.setAttribute("aria-hidden", "true");
    game.canvas.style.display = "block";
    game.canvas.addEventListener("webglcontextlost", () => this.#recover(), { once: true });
    this.#watcher.observe(this.#options.parent);
  }

  show(view: SceneView): void {
    this.#wanted = view;
    if (isHere(view.place)) return this.#paint(view);
    fetchPlace(view.place).then(
      () => this.#wanted === view && this.#paint(view),
      // Without a network the room stays as it was; who is there, and how they look, goes on.
      () => this.#wanted === view && this.#paint({ ...view, place: this.#view.place }),
    );
  }

  #paint(view: SceneView): void {
    this.#view = view;
    this.#change((scene) => scene.show(view));
  }

  talk(vowel: Vowel): void {
    this.#scene?.say(vowel);
  }

  setMotion(on: boolean): void {
    this.#motion = on;
    this.#change((scene) => scene.setMotion(on));
  }

  frameCost(): number[] {
    return this.#meter.recent();
  }

  destroy(): void {
    this.#isGone = true;
    this.#watcher.disconnect();
    this.#stopGame();
  }

  /** Any change needs at least one frame, also while the loop sleeps. */
  #change(change: (scene: StageScene) => void): void {
    const scene = this.#scene;
    if (!scene) return;
    change(scene);
    this.#wake();
  }

  #wake(): void {
    const loop = this.#game?.loop;
    if (!loop || loop.running) return;
    // Else the first frame counts the whole sleep and every tween is over at once.
    loop.resetDelta();
    loop.wake();
  }

  /** Without motion nothing changes by itself, so nothing needs to be drawn. */
  #sleepIfStill(): void {
    if (this.#motion || this.#scene?.isBusy !== false) return;
    this.#game?.loop.sleep();
  }

  #resize(): void {
    const game = this.#game;
    const { clientWidth, clientHeight } = this.#options.parent;
    // A box of no size is hidden or on its way out of the page: there is nothing to lay out.
    if (!game || clientWidth === 0 || clientHeight === 0) return;
    const size = this.#size();
    const { width, height, density } = layOut(size, "room", false);
    this.#change((scene) => {
      game.scale.setZoom(1 / density);
      game.scale.resize(width, height);
      // Phaser leaves the old CSS size standing when the density is 1.
      game.canvas.style.width = `${width / density}px`;
      game.canvas.style.height = `${height / density}px`;
      scene.resize(size);
    });
  }

  #size(): StageSize {
    const { clientWidth, clientHeight } = this.#options.parent;
    return {
      width: Math.max(1, clientWidth),
      height: Math.max(1, clientHeight),
      pixelRatio: window.devicePixelRatio || 1,
    };
  }

  /** A lost graphics context does not come back reliably; a plain canvas does. */
  #recover(): void {
    if (this.#isGone) return;
    this.#watcher.disconnect();
    this.#stopGame();
    this.#options.onLost("webgl-lost");
    if (!hasContext("2d")) {
      this.#options.onLost("no-canvas");
      return;
    }
    void this.start("canvas");
  }

  #stopGame(): void {
    const game = this.#game;
    this.#game = null;
    this.#scene = null;
    if (!game) return;
    // Phaser destroys itself in its next frame, so it must not be asleep.
    game.destroy(true);
    game.loop.wake();
  }
}

function chooseRenderer(): Renderer | null {
  const isForced = new URLSearchParams(location.search).has("canvas");
  if (!hasContext("2d")) return null;
  return !isForced && hasContext("webgl") ? "webgl" : "canvas";
}

const hasContext = (kind: "2d" | "webgl"): boolean =>
  document.createElement("canvas").getContext(kind) !== null;
