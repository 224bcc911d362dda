/** The files that programs look for which visit whole sites. */
export function match(param: string): boolean {
	return param === 'robots.txt' || param === 'sitemap.xml';
}
