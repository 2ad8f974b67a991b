import type Phaser from "phaser";

type Context = CanvasRenderingContext2D;

/** Makes or resizes a texture and paints it anew. */
export function paintTexture(
  scene: Phaser.Scene,
  key: string,
  width: number,
  height: number,
  paint: (context: Context) => void,
): void {
  const wide = Math.max(1, Math.ceil(width));
  const high = Math.max(1, Math.ceil(height));
  const texture = scene.textures.exists(key)
    ? (scene.textures.get(key) as Phaser.Textures.CanvasTexture).setSize(wide, high)
    : scene.textures.createCanvas(key, wide, high);
  if (!texture) throw new Error(`The stage cannot make the texture ${key}`);
  const context = texture.getContext();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, wide, high);
  paint(context);
  texture.refresh();
}
