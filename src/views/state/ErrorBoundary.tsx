import { Component, type ReactNode } from "react";
import { UnfetchedCode } from "../../charts/fetchCode.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";

interface Props {
  readonly children: ReactNode;
  /** A change of it tries again: the address. */
  readonly retryOn: string;
}

interface State {
  readonly error: unknown;
  readonly retryOn: string;
}

/** Keeps one broken screen from taking the frame with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, retryOn: this.props.retryOn };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps({ retryOn }: Props, state: State): State | null {
    return retryOn === state.retryOn ? null : { error: null, retryOn };
  }

  override componentDidCatch(error: unknown) {
    if (error instanceof UnfetchedCode) error.askAgain();
  }

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <ErrorPanel error={this.state.error} retry={() => this.setState({ error: null })} />
    );
  }
}
