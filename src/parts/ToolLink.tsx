import { hashFor, type Tool } from '#domain/address.ts'
import type { CancellationId } from '#domain/cancellation.ts'
import { useGroup } from '#i18n/group.ts'
import { toolWords } from '#i18n/tools/words.ts'
import styles from './ToolLinks.module.css'

/** The way to one tool, where it is needed, with what it does. */
export function ToolLink({ tool, from }: { tool: Tool; from: CancellationId }) {
  const { name, hint } = useGroup(toolWords).links[tool]
  return (
    <p className={styles['place']}>
      <a href={hashFor({ screen: tool, from })}>{name}</a> <span className={styles['hint']}>{hint}</span>
    </p>
  )
}
