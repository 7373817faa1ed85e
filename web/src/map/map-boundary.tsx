/** Keeps the page whole when the map breaks: without WebGL2 MapLibre throws, and a chunk may fail to load. */
import { Component, type ReactNode } from 'react'

interface MapBoundaryProps {
  fallback: ReactNode
  children: ReactNode
}

export class MapBoundary extends Component<MapBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
