export const ScreenPage = (_: { readonly classId: string }) => null;
