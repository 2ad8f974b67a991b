/** How far the best that a choice leaves lies below the best that there is: "−3.2 at best". */
export const FallsShort = ({ by }: { readonly by: number }) =>
  by < 0.05 ? null : <span class="falls-short"> −{by.toFixed(1)} at best</span>;
