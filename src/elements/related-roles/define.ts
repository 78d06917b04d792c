import { register } from '../../define.js';
import { RelatedRoles } from './related-roles.js';

register({ 'related-roles': RelatedRoles });

export * from './related-roles.js';
