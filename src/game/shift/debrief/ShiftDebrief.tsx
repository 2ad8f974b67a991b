export function ShiftDebrief() {
  return null;
}
