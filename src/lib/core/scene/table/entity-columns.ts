import { disputedShare } from '../../graph/density.ts';
import { nameOf, type EntityFacet } from '../../graph/facets/facet.ts';
import { facets } from '../../graph/facets/index.ts';
import { kindFacet } from '../../graph/facets/kind.ts';
import { hasBit } from '../../graph/bitset.ts';
import { tableMessages as words } from '../../text/table-messages.ts';
import { listCell, numberCells, textCell, type Column } from './column.ts';
import { fromColumn, toColumn } from './life-dates.ts';

const nameColumn: Column = {
	...{ id: 'name', label: words.name, kind: 'text', width: 'wide' },
	cellsOf: ({ graph, language }) => {
		const { entities } = graph.dataset;
		return (member) => ({
			...textCell(entities[member]!.name[language]),
			entity: entities[member]!.id
		});
	}
};

/** The facet of kinds names many; here it is one. */
const kindColumn: Column = {
	...{ id: kindFacet.id, label: kindFacet.label, kind: 'text', width: 'narrow' },
	cellsOf: ({ graph }) => {
		const { entities, vocabulary } = graph.dataset;
		const labels = new Map(vocabulary.kinds.map(({ id, label }) => [id, label]));
		return (member) => textCell(labels.get(entities[member]!.kind)!);
	}
};

function facetColumn({ id, label }: EntityFacet): Column {
	return {
		...{ id, label, kind: 'text', width: 'middle' },
		cellsOf: ({ facets: index, language }) => {
			const { values, bits } = index.facets.find(({ facet }) => facet.id === id)!;
			const named = values.map((value) => ({
				name: nameOf(value, language),
				members: bits.get(value.id)!
			}));
			return (member) =>
				listCell(named.filter(({ members }) => hasBit(members, member)).map(({ name }) => name));
		}
	};
}

/** To how many others a visible claim ties it. */
const tiesColumn: Column = {
	...{ id: 'ties', label: words.ties, kind: 'number', width: 'narrow' },
	cellsOf: ({ graph, scene, language }) => {
		const cell = numberCells(language);
		const own = graph.dataset.entities.map((): (readonly number[])[] => []);
		for (const { a, b, claims } of scene.ties) {
			own[a]!.push(claims);
			own[b]!.push(claims);
		}
		return (member, visible) => {
			const shown = own[member]!.filter((claims) => claims.some((claim) => hasBit(visible.claims, claim)));
			return cell(shown.length);
		};
	}
};

const statementsColumn: Column = {
	...{ id: 'statements', label: words.statements, kind: 'number', width: 'narrow' },
	cellsOf: ({ scene: { density }, language }) => {
		const cell = numberCells(language);
		return (member) => cell(density.statements[member]!);
	}
};

const witnessesColumn: Column = {
	...{ id: 'sources', label: words.sources, kind: 'number', width: 'narrow' },
	cellsOf: ({ scene: { density }, language }) => {
		const cell = numberCells(language);
		return (member) => cell(density.witnesses[member]!);
	}
};

/** In percent, to a tenth; of whom nothing is said, nothing is disputed or not. */
const disputedColumn: Column = {
	...{ id: 'disputed', label: words.disputed, kind: 'number', width: 'narrow' },
	cellsOf: ({ scene: { density }, language }) => {
		const cell = numberCells(language);
		return (member) =>
			density.statements[member] === 0
				? textCell('')
				: cell(Math.round(disputedShare(density, member) * 1000) / 10);
	}
};

/** The columns of the table of entities, from left to right. */
export const entityColumns: readonly Column[] = [
	nameColumn,
	kindColumn,
	...facets
		.filter((facet): facet is EntityFacet => facet.of === 'entity' && facet !== kindFacet)
		.map(facetColumn),
	fromColumn,
	toColumn,
	tiesColumn,
	statementsColumn,
	witnessesColumn,
	disputedColumn
];
