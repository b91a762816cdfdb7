import { Component, type ComponentType, type ReactNode } from 'react'

/** What went wrong, and how to try again. */
export interface Failure {
  readonly error: unknown
  readonly onRetry: () => void
}

interface Props {
  readonly children: ReactNode
  /** A change of it gives the children another chance: the address, for one. */
  readonly resetKey: string
  readonly fallback: ComponentType<Failure>
}

interface State {
  readonly failed: { readonly error: unknown } | null
  readonly resetKey: string
}

/** Shows the fallback instead of children that threw, until they are tried again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: { error } }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { failed: null, resetKey: props.resetKey }
  }

  override render() {
    const { failed } = this.state
    if (failed === null) return this.props.children
    const { fallback: Fallback } = this.props
    return <Fallback error={failed.error} onRetry={() => this.setState({ failed: null })} />
  }
}
