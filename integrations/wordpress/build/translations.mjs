export const writeTranslations = () => {};
