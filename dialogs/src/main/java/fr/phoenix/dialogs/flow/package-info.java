/**
 * What a guided flow is made of: states, a table of arrows, and one step a state. Flows are written with it, the engine runs them.
 * {@link fr.phoenix.dialogs.flow.FlowMachine} is the only user of Spring Statemachine; nothing here knows a flow by name.
 */
@NullMarked
package fr.phoenix.dialogs.flow;

import org.jspecify.annotations.NullMarked;
