import { useFirstWords } from '#i18n/context.ts'
import styles from './cards.module.css'

const STATIONS_AT = [20, 72, 124, 228, 280, 332]
const GATE_AT = 176

/** The six stations and the gate as a picture, for the first visit. */
export function LinePicture() {
  const { t } = useFirstWords()
  const names = [
    t.stations.decide,
    t.stations.documents,
    t.checksStation,
    t.stations.submit,
    t.stations['follow-up'],
    t.stations.aftercare,
  ]
  // Long names would run into each other side by side.
  const step = names.some((name) => name.length > 4) ? 16 : 0
  return (
    <figure className={styles['picture']}>
      <svg viewBox={`-6 0 364 ${84 + step}`} role="img" aria-label={t.home.way}>
        <path className={styles['track']} d={`M20 30H${GATE_AT - 14}M${GATE_AT + 14} 30H332`} />
        {STATIONS_AT.map((x, index) => (
          <g key={x}>
            <circle className={styles['stop']} cx={x} cy="30" r="11" />
            <text className={styles['stopName']} x={x} y={66 + (index % 2) * step} textAnchor="middle">
              {names[index]}
            </text>
          </g>
        ))}
        <g className={styles['gate']}>
          <path d={`M${GATE_AT} 44V16M${GATE_AT - 4} 11h8M${GATE_AT - 4} 49h8`} />
          <path className={styles['boom']} d={`M${GATE_AT} 40V18`} />
        </g>
        <text className={styles['gateName']} x={GATE_AT} y={66 + step} textAnchor="middle">
          {t.gateName}
        </text>
      </svg>
    </figure>
  )
}
