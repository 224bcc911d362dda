import { buildDossiers, type Dossier, type Dossiers } from '#lib/core/dataset/dossier.ts';
import type { Language } from '#lib/core/text/text.ts';
import { caseFile } from './dataset.ts';

const built = new Map<Language, { dossiers: Dossiers; ids: ReadonlySet<string> }>();

/** The dossier of an entity in a language; nothing when there is no such entity. */
export function dossierOf(language: Language, id: string): Dossier | undefined {
	let known = built.get(language);
	if (!known) {
		const { dataset } = caseFile(language);
		known = {
			dossiers: buildDossiers(dataset, language),
			ids: new Set(dataset.entities.map((entity) => entity.id))
		};
		built.set(language, known);
	}
	return known.ids.has(id) ? known.dossiers.of(id) : undefined;
}
