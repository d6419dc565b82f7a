/** Says to people and programs why something was refused, with the rule, the numbers and the field. */
@NullMarked
package id.jejak.web.problem;

import org.jspecify.annotations.NullMarked;
