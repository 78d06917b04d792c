/** Every language this library ships. */
import './ar.js';
import './de.js';
import './es.js';
import './fr.js';
import './ja.js';
