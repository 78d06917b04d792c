import { register } from '../../define.js';
import { SourceList } from './source-list.js';

register({ 'source-list': SourceList });

export * from './source-list.js';
