import { useFirstWords } from '#i18n/context.ts'
import styles from './cards.module.css'

const STATIONS_AT = [26, 78, 130, 234, 286, 338]
const GATE_AT = 182

/** The six stations and the gate as a picture, for the first visit. */
export function LinePicture() {
  const { t } = useFirstWords()
  const { stations } = t
  const names = [
    stations.decide,
    stations.documents,
    t.checksStation,
    t.gateName,
    stations.submit,
    stations['follow-up'],
    stations.aftercare,
  ]
  return (
    <figure className={styles['picture']}>
      <svg viewBox="0 0 364 53" role="img" aria-label={t.home.way}>
        <path className={styles['track']} d={`M26 24H${GATE_AT - 14}M${GATE_AT + 14} 24H338`} />
        {STATIONS_AT.map((x) => (
          <circle key={x} className={styles['stop']} cx={x} cy="24" r="11" />
        ))}
        <g className={styles['gate']}>
          <path d={`M${GATE_AT} 38V10M${GATE_AT - 4} 5h8M${GATE_AT - 4} 43h8`} />
          <path className={styles['boom']} d={`M${GATE_AT} 34V12`} />
        </g>
      </svg>
      <div className={styles['stops']} aria-hidden="true">
        {names.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
    </figure>
  )
}
