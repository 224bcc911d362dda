/** An address with the letters that are written in it as `%D0%A8`; what is escaped for another reason stays so. */
export function readableAddress(address: string): string {
	return address.replace(/(?:%[89A-F][0-9A-F])+/gi, (escaped) => {
		try {
			return decodeURIComponent(escaped);
		} catch {
			return escaped;
		}
	});
}
