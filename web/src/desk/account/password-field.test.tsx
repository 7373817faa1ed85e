import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { onDesk } from '../../review/on-desk.tsx'
import { PasswordField } from './password-field.tsx'

test.each(['current-password', 'new-password'] as const)(
  'a password may be pasted, kept by a password manager, and shown: %s',
  (autoComplete) => {
    const html = renderToString(
      onDesk({ language: 'ky', now: 0 }, {}, <PasswordField name="password" label="x" autoComplete={autoComplete} />),
    )
    expect(html).toMatch(new RegExp(`<input(?=[^>]* type="password")(?=[^>]* autoComplete="${autoComplete}")[^>]*>`, 'i'))
    expect(html).not.toMatch(/onpaste|readonly|maxlength|autocomplete="off"/i)
    expect(html).toMatch(/<button type="button"/)
  },
)
