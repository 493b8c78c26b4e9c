/** As the ref of a form: Escape, pressed anywhere in it, leaves it. */
export function onEscape(leave: () => void) {
  return (form: HTMLElement | null) => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === "Escape") leave();
    };
    form?.addEventListener("keydown", press);
    return () => form?.removeEventListener("keydown", press);
  };
}
