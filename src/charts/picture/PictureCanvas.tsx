import { useLayoutEffect, useRef } from "react";
import type { Picture } from "./Picture.ts";
import styles from "./PictureCanvas.module.css";
import { useDrawing } from "./useDrawing.ts";

/** The drawn part of a picture: its words are those of the points over it, and of the table behind. */
export function PictureCanvas({ picture }: { readonly picture: Picture }) {
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
