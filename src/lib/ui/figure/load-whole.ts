import { joinLanguages } from '#lib/core/dataset/join-languages.ts';
import { unpackDataset } from '#lib/core/dataset/pack.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import type { DataPackage, WholeCase } from '#lib/core/formats/data/taken.ts';
import type { PackedCaseFile } from '#lib/core/scene/case.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { caseFileAddress, descriptionAddress } from '../address.ts';
import { fetchJson } from '../fetch-json.ts';
import { loadNotes } from '../load-notes.ts';

/** The case that is open in one language, in every language. Rejects when one of these files cannot be had. */
export async function loadWhole(dataset: Dataset<string>, language: Language): Promise<WholeCase> {
	const inLanguage = async (each: Language) => {
		if (each === language) {
			await loadNotes(dataset, language);
			return [each, dataset] as const;
		}
		const file = (await fetchJson(caseFileAddress(each))) as PackedCaseFile;
		const other = unpackDataset(file.dataset);
		await loadNotes(other, each);
		return [each, other] as const;
	};
	const [description, ...inEach] = await Promise.all([
		fetchJson(descriptionAddress()) as Promise<DataPackage>,
		...languages.map(inLanguage)
	]);
	const datasets = Object.fromEntries(inEach) as Record<Language, Dataset<string>>;
	return { dataset: joinLanguages(datasets), description };
}
