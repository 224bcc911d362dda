import type { Bitset } from '../graph/bitset.ts';
import { fateFacet } from '../graph/facets/fate.ts';
import { fill, plural, type Language } from '../text/text.ts';
import { tieForms, walkMessages as words } from '../text/walk-messages.ts';
import type { ClaimWords, Wording } from './claim-words.ts';
import type { Parts } from './parts.ts';
import type { SceneEntity } from './scene.ts';
import type { SceneIndex } from './scene-index.ts';
import { spokesOf, type Ground, type Walk } from './walk.ts';

/** What is looked at when a walk is told. */
export interface Sight {
	readonly scene: Ground;
	readonly parts: Parts;
	/** The claims that pass. */
	readonly passing: Bitset;
	readonly selected: ReadonlySet<string>;
	/** For every entity, by its place in the dataset, how many ties are known. */
	readonly known: SceneIndex['tieCounts']['context'];
	readonly memberOf: (id: string) => number | undefined;
}

/** So many claims of a tie are told, the rest counted. */
const most = 3;

/** Where one stands in one sentence: the entity, or the tie that one is turned to. Never where that is on the screen. */
export function composeStand(sight: Sight, walk: Walk, wording: Wording, language: Language): string {
	return walk.tie === undefined
		? composeEntity(sight, walk, wording, language)
		: composeTie(sight, walk, walk.tie, wording, language);
}

function composeEntity(sight: Sight, walk: Walk, wording: Wording, language: Language): string {
	const entity = sight.scene.entities.find(({ id }) => id === walk.at);
	if (!entity) return '';
	const parts = [
		...composeWho(entity, wording, language),
		...(sight.selected.has(entity.id) ? [words.selected[language]] : []),
		...(entity.presence === 'shown' ? [] : [words.filteredOut[language]]),
		countTies(sight, walk.at, language),
		...composePart(sight.parts, walk.at, language)
	];
	return `${parts.join('; ')}.${composeCame(sight, walk, wording, language)}`;
}

function composeTie(sight: Sight, walk: Walk, id: string, wording: Wording, language: Language): string {
	const spokes = spokesOf(sight.scene, walk.at);
	const at = spokes.findIndex(({ tie }) => tie.id === id);
	const { other } = spokes[at]!;
	const entity = sight.scene.entities.find((each) => each.id === other)!;
	const head = fill(words.tieAt[language], { at: at + 1, count: spokes.length });
	const claims = wording.claims(walk.at, other, sight.passing);
	const said = [...composeWho(entity, wording, language), ...composeClaims(claims, walk.at, language)];
	return `${head}: ${said.join('; ')}.`;
}

/** "Ivan Chelnokov, person", "Fate: executed, the sources disagree". */
function composeWho(entity: SceneEntity, wording: Wording, language: Language): string[] {
	const { fate, contested } = entity;
	const name = `${nameOf(entity, wording, language)}, ${wording.kind(entity.kind)}`;
	if (fate === undefined) return [name];
	const doubt = contested ? `, ${words.disagree[language]}` : '';
	return [name, `${fateFacet.label[language]}: ${wording.fate(fate)}${doubt}`];
}

/** What a thing in the picture is called: in full, or, if it is no entity of the dataset, as it is lettered. */
export function nameOf({ id, label }: SceneEntity, wording: Wording, language: Language): string {
	return wording.entity(id)?.name[language] ?? label.lines.join(' ');
}

function countTies({ scene, known, memberOf }: Sight, id: string, language: Language): string {
	const shown = spokesOf(scene, id).length;
	const member = memberOf(id);
	const all = Math.max(shown, member === undefined ? 0 : known[member]!);
	if (shown < all) return fill(words.tiesOfAll[language], { shown, all });
	return `${shown} ${plural(language, shown, tieForms[language])}`;
}

/** Nothing for what stands alone: that it has no ties is said already. */
function composePart({ sizes, largest }: Parts, id: string, language: Language): string[] {
	const count = sizes.get(id) ?? 0;
	if (count < 2) return [];
	return [fill(words[count === largest ? 'largestPart' : 'part'][language], { count })];
}

/** The tie by which one came, as it looks from its other end. */
function composeCame(sight: Sight, { at, came }: Walk, wording: Wording, language: Language): string {
	const spoke = came && spokesOf(sight.scene, at).find(({ tie }) => tie.id === came);
	if (!spoke) return '';
	const from = sight.scene.entities.find(({ id }) => id === spoke.other)!;
	const claims = composeClaims(wording.claims(at, spoke.other, sight.passing), spoke.other, language);
	const tie = [nameOf(from, wording, language), ...claims].join('; ');
	return ` ${fill(words.followed[language], { tie })}.`;
}

/** "Leader of, 1919–1921, certain, 2 sources", and so on; a tie that no claim stands behind is called a tie. */
function composeClaims(claims: readonly ClaimWords[], from: string, language: Language): string[] {
	if (claims.length === 0) return [words.drawnTie[language]];
	const told = claims.slice(0, most).map((claim) => [claim.seenFrom(from), ...claim.facts].join(', '));
	const count = claims.length - told.length;
	return count > 0 ? [...told, fill(words.more[language], { count })] : told;
}
