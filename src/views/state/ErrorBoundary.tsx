import { Component, type ReactNode } from "react";
import { ErrorPanel } from "./ErrorPanel.tsx";

interface Props {
  readonly children: ReactNode;
  /** A change of it tries again: the address. */
  readonly retryOn: string;
}

/** Keeps one broken screen from taking the frame with it. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (before.retryOn !== this.props.retryOn && this.state.error !== null) this.setState({ error: null });
  }

  override render() {
    return this.state.error === null ? this.props.children : <ErrorPanel error={this.state.error} retry={() => this.setState({ error: null })} />;
  }
}
