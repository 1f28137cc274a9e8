import type { ReactNode } from 'react'
import styles from './LinkList.module.css'

/** Links one below the other, each as high as a thumb; its children are list items, which may have a list of their own. */
export function LinkList({ children }: { children: ReactNode }) {
  return <ul className={styles['list']}>{children}</ul>
}
