import { Component, type ReactNode } from 'react'

import { Failure } from './Failure.tsx'

/** Shows in place what went wrong in a page. React has no hook for this. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    return error === null ? this.props.children : <Failure error={error} onAgain={() => this.setState({ error: null })} />
  }
}
