/** The mark: a map pin whose head is the crossed poles of a yurt's crown. */
const markPath = 'M12 22.2c-.4 0-.7-.2-1-.5C7.4 17.7 4.6 13.9 4.6 10a7.4 7.4 0 0 1 14.8 0c0 3.9-2.8 7.7-6.4 11.7-.3.3-.6.5-1 .5Z'
const crownPath = 'M7 8.1c3.3.9 6.7.9 10 0M7 11.9c3.3-.9 6.7-.9 10 0M10.1 5c.9 3.3.9 6.7 0 10M13.9 5c-.9 3.3-.9 6.7 0 10'

export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={markPath} fill="currentColor" />
      <circle cx="12" cy="10" r="5.2" fill="var(--surface)" />
      <path d={crownPath} fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  )
}
