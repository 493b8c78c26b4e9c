import type { MouseEvent, ReactNode } from "react";
import type { Address } from "../../perimeter/Address.ts";
import { useNavigation } from "./Navigation.ts";

interface ViewLinkProps {
  readonly to: Partial<Address>;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly label?: string | undefined;
  readonly tabIndex?: number;
  /** Called when it is followed. */
  readonly onFollow?: (() => void) | undefined;
}

/**
 * A real link to another view that keeps everything of the address that `to` does not name. It does not listen to the browser's address
 * by itself: a table may hold a thousand.
 */
export function ViewLink({ to, children, className, current, label, tabIndex, onFollow }: ViewLinkProps) {
  const { href, go } = useNavigation();
  const follow = (event: MouseEvent) => {
    onFollow?.();
    const { button, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
    if (defaultPrevented || button !== 0 || ctrlKey || metaKey || altKey || shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={href(to)}
      className={className}
      aria-current={current ? "page" : undefined}
      aria-label={label}
      tabIndex={tabIndex}
      onClick={follow}
    >
      {children}
    </a>
  );
}
