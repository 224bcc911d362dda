import { formatDate } from '../../dataset/date-words.ts';
import type { Claim, Term } from '../../dataset/records.ts';
import { buildWitnesses } from '../../dataset/witness.ts';
import { certaintyFacet } from '../../graph/facets/certainty.ts';
import { relationFacet } from '../../graph/facets/relation.ts';
import { roleFacet } from '../../graph/facets/role.ts';
import { sourceKindFacet } from '../../graph/facets/source-kind.ts';
import { tableMessages as words } from '../../text/table-messages.ts';
import { buildShortCitations } from './cited-works.ts';
import {
	dateCell,
	listCell,
	numberCells,
	textCell,
	type Cell,
	type Column,
	type TableSource
} from './column.ts';

type Head = Pick<Column, 'id' | 'label' | 'kind' | 'width'>;

/** A column of cells that follow from the claim alone. */
function columnOf(head: Head, cellsOf: (opened: TableSource) => (claim: Claim<string>) => Cell): Column {
	return {
		...head,
		cellsOf: (opened) => {
			const cells = opened.graph.dataset.claims.map(cellsOf(opened));
			return (member) => cells[member]!;
		}
	};
}

function endColumn(end: 'subject' | 'object'): Column {
	return columnOf(
		{ id: end, label: words[end], kind: 'text', width: 'wide' },
		({ graph: { dataset, entityIndex }, language }) =>
			(claim) => ({
				...textCell(dataset.entities[entityIndex.get(claim[end])!]!.name[language]),
				entity: claim[end]
			})
	);
}

function lookUp(terms: readonly Term<string>[]): (id: string) => string {
	const labels = new Map(terms.map(({ id, label }) => [id, label]));
	return (id) => labels.get(id) ?? '';
}

/** The columns of the table of claims, from left to right. */
export const claimColumns: readonly Column[] = [
	endColumn('subject'),
	columnOf(
		{ id: relationFacet.id, label: relationFacet.label, kind: 'text', width: 'middle' },
		({ graph: { dataset } }) => {
			const label = lookUp(dataset.vocabulary.relations);
			return ({ relation }) => textCell(label(relation));
		}
	),
	endColumn('object'),
	columnOf(
		{ id: 'date', label: words.date, kind: 'date', width: 'middle' },
		({ language }) =>
			({ date }) =>
				dateCell(date, date && formatDate(date, language))
	),
	columnOf(
		{ id: roleFacet.id, label: roleFacet.label, kind: 'text', width: 'middle' },
		({ graph: { dataset } }) => {
			const label = lookUp(dataset.vocabulary.roles);
			return ({ role }) => textCell(label(role));
		}
	),
	columnOf(
		{ id: certaintyFacet.id, label: certaintyFacet.label, kind: 'text', width: 'middle' },
		({ graph: { dataset }, scene }) => {
			const label = lookUp(dataset.vocabulary.certainties);
			// Sorted by how sure it is; the alphabet says nothing about that.
			return ({ certainty }) => ({ text: label(certainty), value: scene.certainties.indexOf(certainty) });
		}
	),
	columnOf(
		{ id: 'witnesses', label: words.witnesses, kind: 'number', width: 'narrow' },
		({ graph: { dataset }, language }) => {
			const [witnessesOf, cell] = [buildWitnesses(dataset.sources), numberCells(language)];
			return ({ citations }) => cell(witnessesOf(citations).length);
		}
	),
	columnOf(
		{ id: 'sources', label: words.sources, kind: 'text', width: 'wide' },
		({ graph: { dataset }, language }) => {
			const cite = buildShortCitations(dataset.sources, language);
			return ({ citations }) => listCell(citations.map(cite));
		}
	),
	columnOf(
		{ id: sourceKindFacet.id, label: sourceKindFacet.label, kind: 'text', width: 'middle' },
		({ graph: { dataset } }) => {
			const label = lookUp(dataset.vocabulary.sourceTypes);
			const kindsOf = sourceKindFacet.valuesOf(dataset);
			return (claim) => listCell(kindsOf(claim).map(label));
		}
	),
	columnOf(
		{ id: 'detail', label: words.detail, kind: 'text', width: 'wide' },
		() =>
			({ detail }) =>
				textCell(detail)
	)
];
