import { formatWay } from '#lib/core/view/site-page.ts';
import { describeCase } from './dataset.ts';

/**
 * Where the site will be found, without a slash at the end, such as `https://example.org/fateline`: from SITE_URL, else
 * from `homepage` in datapackage.json; empty when nobody said. Throws when it is no address of the web.
 */
export function siteAddress(): string {
	const said = process.env.SITE_URL ?? homepageOfCase();
	if (said === '') return '';
	const address = URL.canParse(said) ? new URL(said) : undefined;
	if (!address || !/^https?:$/.test(address.protocol))
		throw new Error(`SITE_URL must be an address that begins with https://, not "${said}"`);
	return (address.origin + address.pathname).replace(/\/+$/, '');
}

let homepage: string | undefined;

/** Asked for every address in every page, so the file is read once a build. */
function homepageOfCase(): string {
	homepage ??= (describeCase() as { homepage?: string }).homepage ?? '';
	return homepage;
}

/** The address of a path of the site as it is written into a page: absolute when the site's own is known. */
export function addressFrom(from: string, path: string): string {
	const site = siteAddress();
	return site ? `${site}/${path}` : formatWay(from, path);
}
