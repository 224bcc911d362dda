import {
	composeCorrection,
	formatCorrectionAddress,
	isCorrectionTemplate
} from '#lib/core/dataset/correction.ts';
import type { Language } from '#lib/core/text/text.ts';
import { formatPagePath, type SitePage } from '#lib/core/view/site-page.ts';
import { describeCase } from './dataset.ts';
import { siteAddress } from './site-address.ts';
import { toldOf } from './told.ts';

/**
 * Where corrections are taken: ISSUES_URL, else `bugs` in datapackage.json. Either is a tracker's address with the
 * places `{title}` and `{body}`, such as `https://github.com/owner/case/issues/new?title={title}&body={body}`, or
 * `mailto:` and an address. Empty when nobody said. Throws when it is neither.
 */
export function correctionTemplate(): string {
	const { bugs = '' } = describeCase() as { bugs?: string };
	const said = process.env.ISSUES_URL ?? bugs;
	if (said === '' || isCorrectionTemplate(said)) return said;
	throw new Error(
		`ISSUES_URL must be https://… with {title} and {body} in it, or mailto: and an address, not "${said}"`
	);
}

/** Of so many statements on a page what they say is not written down twice: it would make the page half as heavy again. */
const many = 100;

/** Where each of some statements is corrected, by their ids, from the page that shows them; nothing when nobody takes corrections. */
export function correctionsOf(
	language: Language,
	page: SitePage,
	ids: readonly string[]
): Readonly<Record<string, string>> {
	const template = correctionTemplate();
	if (template === '') return {};
	const { byId, version } = toldOf(language);
	const address = [siteAddress(), formatPagePath(language, page)].filter(Boolean).join('/');
	return Object.fromEntries(
		ids.flatMap((id) => {
			const told = byId.get(id);
			if (!told) return [];
			const letter = composeCorrection(
				told,
				{ page: `${address}#${id}`, version },
				language,
				ids.length > many
			);
			return [[id, formatCorrectionAddress(template, letter)]];
		})
	);
}
