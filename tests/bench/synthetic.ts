import { emptyBits, hasBit, setBit, unite, type Bitset } from '#lib/core/graph/bitset.ts';
import type { FacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import { select, type Selection } from '#lib/core/graph/facets/select.ts';
import { makeRandom } from '#lib/core/graph/layouts/random.ts';
import { measure, pool, type Measured } from './measure.ts';

const entityCount = 100_000;
const claimCount = 400_000;
const valueCount = 10;

/** An index of random bits, with the site's own facets. */
function makeIndex(): FacetIndex {
	const random = makeRandom(1921);
	const some = (size: number, share: number): Bitset => {
		const bits = emptyBits(size);
		for (let member = 0; member < size; member++) if (random() < share) setBit(bits, member);
		return bits;
	};
	const core = some(entityCount, 0.2);
	const wider = some(entityCount, 0.3);
	unite(wider, core);
	const people = some(entityCount, 0.7);
	const everybody = some(entityCount, 1);
	const ends = () => Int32Array.from({ length: claimCount }, () => Math.floor(random() * entityCount));
	const [subjects, objects] = [ends(), ends()];
	const claimsIn = (scope: Bitset): Bitset => {
		const claims = emptyBits(claimCount);
		for (let claim = 0; claim < claimCount; claim++)
			if (hasBit(scope, subjects[claim]!) && hasBit(scope, objects[claim]!)) setBit(claims, claim);
		return claims;
	};
	return {
		facets: facets.map((facet) => {
			const size = facet.of === 'entity' ? entityCount : claimCount;
			const values = Array.from({ length: valueCount }, (_, at) => ({ id: `v${at}`, label: `value ${at}` }));
			return {
				facet,
				values,
				bits: new Map(values.map(({ id }) => [id, some(size, 1.5 / valueCount)])),
				domain: facet.id === 'kind' ? everybody : people
			};
		}),
		scopes: { core, wider, context: everybody },
		scopeClaims: { core: claimsIn(core), wider: claimsIn(wider), context: claimsIn(everybody) },
		people,
		times: { spans: [], standing: [], undated: emptyBits(claimCount) },
		entityCount,
		claimCount,
		subjects,
		objects,
		...{ entityIndex: new Map(), names: new Map() },
		directed: emptyBits(claimCount),
		groupClaims: new Map()
	};
}

const one = { required: ['v1'], excluded: [] };
const mixed = { required: ['v1', 'v2', 'v3'], excluded: ['v4'] };

const filters: Readonly<Record<string, Selection['filters']>> = {
	'no filter': {},
	'one facet of entities': { fate: one },
	'one facet of claims': { relation: one },
	'three facets': { fate: mixed, role: mixed, certainty: mixed },
	'all seven facets': Object.fromEntries(facets.map(({ id }) => [id, mixed]))
};

/** `select` alone on a graph of 100,000 entities and 400,000 claims. */
export function benchSynthetic(): readonly Measured[] {
	const index = makeIndex();
	const rows = Object.entries(filters).map(([name, each]) =>
		measure(name, 30, () => select(index, { scope: 'context', filters: each }))
	);
	return [...rows, pool('all of these', rows)].map((row) => ({ ...row, limit: 10 }));
}
