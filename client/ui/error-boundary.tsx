import { Component, type ErrorInfo, type ReactNode } from "react";

type Props = {
  fallback: (error: Error, retry: () => void) => ReactNode;
  /** Told once, for the log. */
  onError?: (error: Error, info: ErrorInfo) => void;
  children: ReactNode;
};
type State = { readonly error: Error | null };

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: asError(thrown) };
  }

  override componentDidCatch(thrown: unknown, info: ErrorInfo): void {
    this.props.onError?.(asError(thrown), info);
  }

  readonly #retry = (): void => this.setState({ error: null });

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error, this.#retry) : this.props.children;
  }
}
