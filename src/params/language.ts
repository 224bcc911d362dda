import { isLanguage } from '#lib/core/text/text.ts';

export function match(param: string): boolean {
	return isLanguage(param);
}
