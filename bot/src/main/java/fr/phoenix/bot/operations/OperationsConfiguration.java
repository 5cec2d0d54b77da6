package fr.phoenix.bot.operations;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets small jobs run on a clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OperationsConfiguration {}
