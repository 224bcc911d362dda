import type { DateSpan, DateSpans } from '../dataset/date-span.ts';
import { certainlyWithin, possiblyWithin, spansOf } from '../dataset/date-span.ts';
import { isDate, parseDate, type DayBounds } from '../dataset/date.ts';
import type { Claim } from '../dataset/records.ts';
import { emptyBits, setBit, type Bitset } from './bitset.ts';

/** When claims are to be from, in days since 1970-01-01: within a period (both ends count), or as things stood on one day. */
export type Time =
	| { readonly type: 'period'; readonly from: number; readonly to: number }
	| { readonly type: 'day'; readonly day: number };

/** Whether a claim passes when its date may lie in the time, or only when it must. */
export type Sureness = 'possibly' | 'certainly';

/** The dates of all claims, read once. */
export interface ClaimTimes {
	/** What the date of each claim may mean; nothing for a claim without a date. */
	readonly spans: readonly (DateSpans | undefined)[];
	/** The same for the question how things stood on a day. */
	readonly standing: readonly (DateSpans | undefined)[];
	readonly undated: Bitset;
}

export function readTimes(claims: readonly Claim<string>[]): ClaimTimes {
	const undated = emptyBits(claims.length);
	const spans: (DateSpans | undefined)[] = [];
	const standing: (DateSpans | undefined)[] = [];
	claims.forEach(({ date }, claim) => {
		const read = parseDate(date);
		if (!isDate(read)) {
			setBit(undated, claim);
			return;
		}
		spans[claim] = spansOf(read);
		standing[claim] = read.parts.kind === 'interval' ? spans[claim] : lasting(spans[claim]!);
	});
	return { spans, standing, undated };
}

/** What happened at one time holds from then on, as far as anybody says: a member since 1905 is one in 1906. */
function lasting({ every, spans }: DateSpans): DateSpans {
	const onwards = (span: DateSpan) => ({ ...span, earliestEnd: Infinity, latestEnd: Infinity });
	return { every, spans: spans.map(onwards) };
}

/**
 * The claims that pass a time. On a day they pass if they had begun by then and are not known to have ended; a claim
 * without a date always passes.
 */
export function claimsWithin(times: ClaimTimes, time: Time, sureness: Sureness): Bitset {
	const claims = times.undated.slice();
	const dates = time.type === 'day' ? times.standing : times.spans;
	const period = boundsOf(time);
	const within = sureness === 'certainly' ? certainlyWithin : possiblyWithin;
	for (let claim = 0; claim < dates.length; claim++) {
		const spans = dates[claim];
		if (spans && within(spans, period)) setBit(claims, claim);
	}
	return claims;
}

function boundsOf(time: Time): DayBounds {
	if (time.type === 'day') return { earliest: time.day, latest: time.day };
	return { earliest: time.from, latest: time.to };
}
