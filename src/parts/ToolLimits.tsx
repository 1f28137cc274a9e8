import { Sentence } from './Sentence.tsx'
import styles from './ToolLimits.module.css'

/** What to know of a tool, and what it cannot do. */
export function ToolLimits({ title, limits }: { title: string; limits: readonly string[] }) {
  return (
    <section className={styles['limits']}>
      <h2>{title}</h2>
      <ul className={styles['points']}>
        {limits.map((limit) => (
          <li key={limit}>
            <Sentence>{limit}</Sentence>
          </li>
        ))}
      </ul>
    </section>
  )
}
