export { CONDITION_KINDS, type Condition, type ConditionKind, type ListedCondition } from './conditions.js';
export { FAMILIES, type Centre, type Diploma, type Family } from '../../institution/rules/index.js';
export { isWithin, SETTING_NAMES, SETTINGS, settingsFrom, type SettingName, type Settings } from './settings.js';
