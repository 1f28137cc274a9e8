import { Component, type ReactNode } from 'react'

/** Shows what is inside, or nothing where its script cannot be had; only for what stands beside something that says enough by itself. */
export class OrNothing extends Component<{ children: ReactNode }, { isMissing: boolean }> {
  override state = { isMissing: false }

  static getDerivedStateFromError() {
    return { isMissing: true }
  }

  override render() {
    return this.state.isMissing ? null : this.props.children
  }
}
