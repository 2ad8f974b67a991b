/** Why something was not done, told where it was asked for and at once. */
export const Problem = ({ text }: { readonly text: string | null }) => (
  <p class="problem" role="alert">
    {text}
  </p>
);
