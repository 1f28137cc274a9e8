import styles from './Ring.module.css'

/** A ring filled from 0 to 1 beside words that say the same, with a tick once what it stands for is over; the picture itself is silent. */
export function Ring({ share, isOver }: { share: number; isOver: boolean }) {
  return (
    <svg className={styles['ring']} viewBox="0 0 36 36" aria-hidden="true">
      <circle className={styles['track']} cx="18" cy="18" r="15.5" />
      {share > 0 && (
        <circle
          className={styles['fill']}
          cx="18"
          cy="18"
          r="15.5"
          pathLength="100"
          // A full ring goes past its end, so that no seam shows.
          strokeDasharray={`${share < 1 ? share * 100 : 101} 100`}
        />
      )}
      {isOver && <path className={styles['tick']} d="m11 18.5 5 5 9.5-10.5" />}
    </svg>
  )
}
