/** The mark: a map pin whose head is the crossed poles of a yurt's crown. */
const markPath = 'M12 22.2c-.4 0-.7-.2-1-.5C7.4 17.7 4.6 13.9 4.6 10a7.4 7.4 0 0 1 14.8 0c0 3.9-2.8 7.7-6.4 11.7-.3.3-.6.5-1 .5Z'

export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={markPath} fill="currentColor" />
      <circle cx="12" cy="10" r="5" fill="var(--surface)" />
      <path
        d="M8.2 7.8c2.6 1 5 1 7.6 0M8.2 12.2c2.6-1 5-1 7.6 0M9.8 6.2c1 2.6 1 5 0 7.6M14.2 6.2c-1 2.6-1 5 0 7.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinecap="round"
      />
    </svg>
  )
}
