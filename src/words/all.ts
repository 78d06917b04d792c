/** Every language this library ships. */
import './ar.js';
import './de.js';
