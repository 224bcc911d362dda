import type { Citation } from '../../dataset/records.ts';
import { buildReferences, type Reference } from '../../dataset/references.ts';
import { buildWitnesses } from '../../dataset/witness.ts';
import { claimBounds } from './claim-days.ts';
import { labelsOf, textField, type Field } from './field.ts';
import type { EdgeInView, InView } from './in-view.ts';

/** What is told of every claim, but for its id and its ends. */
export function buildEdgeFields({ dataset }: InView): readonly Field<EdgeInView>[] {
	const { roles, certainties } = dataset.vocabulary;
	const [role, certainty] = [labelsOf(roles), labelsOf(certainties)];
	const refer = buildReferences(dataset.sources);
	const witnessesOf = buildWitnesses(dataset.sources);
	return [
		textField('label', ({ relation }) => relation.label),
		textField('relation', ({ relation }) => relation.id),
		textField('relation_group', ({ relation }) => relation.group),
		{ id: 'directed', type: 'boolean', of: ({ relation }) => relation.directed },
		textField('date', ({ claim }) => claim.date),
		textField('earliest', ({ claim }) => claimBounds(claim)?.start ?? ''),
		textField('latest', ({ claim }) => claimBounds(claim)?.end ?? ''),
		textField('role', ({ claim }) => claim.role),
		textField('role_label', ({ claim }) => claim.role && role(claim.role)),
		textField('certainty', ({ claim }) => claim.certainty),
		textField('certainty_label', ({ claim }) => certainty(claim.certainty)),
		textField('sources', ({ claim }) => claim.citations.map(writeCitation).join('; ')),
		textField('works', ({ claim }) => claim.citations.map((each) => sayReference(refer(each))).join(' | ')),
		{ id: 'witnesses', type: 'double', of: ({ claim }) => witnessesOf(claim.citations).length },
		textField('detail', ({ claim }) => claim.detail),
		textField('note', ({ claim }) => claim.note)
	];
}

/** A citation as a data package has it: `lenin-pss-43: n. 6`. */
export function writeCitation({ source, locator }: Citation): string {
	return locator ? `${source}: ${locator}` : source;
}

function sayReference({ work, locator }: Reference): string {
	return [work, locator].filter(Boolean).join(', ');
}
