/**
 * How many tries are allowed, and to whom: the figures, and why they are as they are. OWASP ASVS 4.0.3, 2.2.1: at most 100 failures an
 * hour for one account, whoever tries. Forty people behind one address who each fail five times in one hour are within all of them.
 */
import type { Allowance } from './slow-down.ts'

/** A password, tried by whoever is not known here: 20 at once and 48 an hour for one account, from wherever. */
export const strangersOfAccount: Allowance = { at_once: 20, every_seconds: 75 }
/** Of these, from one address: so that who mistypes at home is not slowed by who guesses elsewhere, until 20 do. */
export const strangersOfAccountHere: Allowance = { at_once: 10, every_seconds: 120 }
/** All accounts, tried from one address: one guess for each of many. An office or a town behind one address fails less often. */
export const strangersOfAddress: Allowance = { at_once: 250, every_seconds: 5 }
/** A password, tried in a browser in which this account was signed in: nobody else uses this up. */
export const knownDevice: Allowance = { at_once: 10, every_seconds: 240 }
/**
 * A code, which only who has the password may try: three of a million are right at any time. 5 and then two an hour are one chance in
 * twenty for a year of guessing, and each refusal is in the log.
 */
export const strangersCodes: Allowance = { at_once: 5, every_seconds: 1800 }
export const knownDeviceCodes: Allowance = { at_once: 10, every_seconds: 600 }
