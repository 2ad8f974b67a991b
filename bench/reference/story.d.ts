declare module "virtual:bench/story" {
  const compiled: Record<string, unknown>;
  export default compiled;
}
