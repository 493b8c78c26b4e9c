import type { ReactNode } from "react";
import { Link } from "wouter";
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

/** A real link to another view that keeps everything of the address that `to` does not name. */
export function ViewLink({ to, children, className, current, label, tabIndex, onFollow }: ViewLinkProps) {
  const { href } = useNavigation();
  return (
    <Link
      href={href(to)}
      className={className}
      aria-current={current ? "page" : undefined}
      aria-label={label}
      tabIndex={tabIndex}
      onClick={onFollow}
    >
      {children}
    </Link>
  );
}
