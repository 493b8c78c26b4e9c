import { useLayoutEffect, useRef } from "react";
import { useCopying } from "../Copying.ts";
import type { Picture } from "./Picture.ts";
import styles from "./PictureCanvas.module.css";
import { useDrawing } from "./useDrawing.ts";

interface PictureCanvasProps {
  readonly picture: Picture;
}

/**
 * The drawn part of a picture: its words are those of the points over it, and of the table behind. While another is drawn the one before
 * stays, but none of what secrecy hides after who may see it has stopped looking.
 */
export function PictureCanvas({ picture }: PictureCanvasProps) {
  return <Canvas key={String(useCopying())} picture={picture} />;
}

function Canvas({ picture }: PictureCanvasProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const { drawing, isCurrent } = useDrawing(picture);
  useLayoutEffect(() => {
    if (drawing) canvas.current?.replaceChildren(parsed(drawing.svg));
  }, [drawing]);
  return <div ref={canvas} aria-hidden aria-busy={!isCurrent} className={styles.canvas} />;
}

function parsed(svg: string): Node {
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}
