import { Component, type ReactNode } from 'react';

/** Keeps an extension that throws from taking its place on the page with it. */
export class ErrorBoundary extends Component<
  { onError: (message: string) => void; children?: ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: Error) {
    this.props.onError(`The extension threw: ${error.message}`);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
