export { FAMILIES, type Centre, type Diploma, type Family } from './diploma.js';
export { isWithin, SETTING_NAMES, SETTINGS, settingsFrom, type SettingName, type Settings } from './settings.js';
